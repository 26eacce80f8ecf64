"""Routes of the agenda that Wagtail cannot serve: addresses with a dot, and days, weeks and months."""

from django.urls import path, re_path

from activities.domain.calendar import Unit
from activities.views import calendar, elsewhere, files, paper

DAY_OF_ACTIVITY = r"(?P<slug>[-\w]+)/(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})/"

urlpatterns = [
    path("agenda.ics", files.agenda_ics, name="agenda_ics"),
    path("agenda.json", files.agenda_json, name="agenda_json"),
    path("agenda.csv", files.agenda_csv, name="agenda_csv"),
    path("feed.xml", files.agenda_feed, name="agenda_feed"),
    path("weekoverzicht.pdf", paper.week_sheet_pdf, name="week_sheet"),
    path("<slug:slug>/flyer.pdf", paper.flyer_pdf, name="flyer"),
    path("abonneren/", elsewhere.subscribe, name="agenda_subscribe"),
    path("open-data/", elsewhere.open_data_page, name="agenda_open_data"),
    path("op-uw-website/", elsewhere.own_website, name="agenda_own_website"),
    path("insluiten/", elsewhere.framed, name="agenda_frame"),
    path("scherm/", elsewhere.on_screen, name="agenda_screen"),
    path("<slug:slug>/abonneren/", elsewhere.subscribe_to_activity, name="activity_subscribe"),
    path("<slug:slug>/agenda.ics", files.activity_ics, name="activity_ics"),
    re_path(rf"^{DAY_OF_ACTIVITY}agenda\.ics$", files.activity_day_ics, name="activity_day_ics"),
    *(path(f"{unit}/<str:name>/", calendar.span_page, {"unit": unit}, name=f"agenda_{unit}") for unit in Unit),
    re_path(rf"^{DAY_OF_ACTIVITY}$", calendar.activity_day, name="activity_day"),
]
