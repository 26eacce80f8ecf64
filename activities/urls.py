"""Routes of the agenda that Wagtail cannot serve: addresses with a dot, and days, weeks and months."""

from django.urls import path, re_path

from activities.domain.calendar import Unit
from activities.views import calendar, public

urlpatterns = [
    path("agenda.ics", public.agenda_ics, name="agenda_ics"),
    path("agenda.json", public.agenda_json, name="agenda_json"),
    path("<slug:slug>/agenda.ics", public.activity_ics, name="activity_ics"),
    *(path(f"{unit}/<str:name>/", calendar.span_page, {"unit": unit}, name=f"agenda_{unit}") for unit in Unit),
    re_path(r"^(?P<slug>[-\w]+)/(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})/$", calendar.activity_day, name="activity_day"),
]
