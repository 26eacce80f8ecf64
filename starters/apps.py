from django.apps import AppConfig


class StartersConfig(AppConfig):
    name = "starters"
