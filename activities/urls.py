"""Routes of the agenda that Wagtail cannot serve: addresses with a dot."""

from django.urls import path

from activities.views import public

urlpatterns = [
    path("agenda.ics", public.agenda_ics, name="agenda_ics"),
    path("agenda.json", public.agenda_json, name="agenda_json"),
    path("<slug:slug>/agenda.ics", public.activity_ics, name="activity_ics"),
]
