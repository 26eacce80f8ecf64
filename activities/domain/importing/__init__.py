"""Calendars and tables of others, read into activities as ours are: ``reading.read`` is the door.

Pure: bytes in, proposals and refusals out. Every file is somebody else's, so nothing here trusts one: what is too much
is refused before it costs anything (``limits``), and what is wrong in one line never stops the others.
"""
