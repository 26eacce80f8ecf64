"""Addresses that exist in the demo only."""

from django.urls import path

from core.components.views import building_blocks
from starters import views

urlpatterns = [
    path("postvak/", views.mailbox, name="mailbox"),
    path("postvak/<int:pk>/", views.mail, name="mail"),
    path("bouwstenen/", building_blocks, name="building_blocks"),
]
