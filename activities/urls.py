"""Routes of the agenda that Wagtail cannot serve: addresses with a dot."""

from django.urls import path

from activities import views

urlpatterns = [
    path("agenda.ics", views.agenda_ics, name="agenda_ics"),
    path("agenda.json", views.agenda_json, name="agenda_json"),
    path("<slug:slug>/agenda.ics", views.activity_ics, name="activity_ics"),
]
