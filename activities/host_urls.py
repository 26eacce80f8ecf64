"""Routes of the hosts, below ``/agenda/begeleider/``."""

from django.urls import path

from activities.views import host

urlpatterns = [
    path("", host.host_code, name="host_code"),
    path("<str:token>/", host.host, name="host"),
    path("<str:token>/gaat-door/", host.host_answer, name="host_answer"),
    path("<str:token>/niet-door/<int:date>/", host.host_cancel, name="host_cancel"),
]
