"""Prints as JSON what feedparser reads in the feed files that it is given, and what it has to say against them."""

import json
import sys

import feedparser


def read(path):
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read())
    return {
        "version": feed.version,
        "fault": str(feed.bozo_exception) if feed.bozo else None,
        "title": feed.feed.get("title"),
        "entries": [
            {
                "title": entry.get("title"),
                "link": entry.get("link"),
                "author": entry.get("author"),
                "published": entry.get("published"),
                "content": entry.content[0].value if "content" in entry else None,
            }
            for entry in feed.entries
        ],
    }


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
