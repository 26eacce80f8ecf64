"""Routes of the front door that Wagtail cannot serve: addresses with a dot."""

from django.urls import path

from home.views import news

urlpatterns = [path("nieuws/feed.xml", news.feed, name="news_feed")]
