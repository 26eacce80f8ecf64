"""Addresses below ``/vrijwilligerswerk/`` that are no pages of the tree."""

from django.urls import URLPattern

app_name = "participation"
urlpatterns: list[URLPattern] = []
