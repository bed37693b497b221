"""Prints as JSON what python3-icalendar reads in the calendar files that it is given: a parser of another family."""

import datetime
import json
import sys

import icalendar


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [
        {
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "start": moment(event["DTSTART"].dt),
            "end": moment(event["DTEND"].dt) if "DTEND" in event else None,
            "status": str(event["STATUS"]),
            "location": str(event["LOCATION"]) if "LOCATION" in event else None,
        }
        for event in calendar.walk("VEVENT")
    ]


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
