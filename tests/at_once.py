"""Two actions of which one comes while the other has its first lock; for the fixture ``committed``."""

import threading
import time

from django.db import connection


def one_after_the_other(before, after):
    """Return both, to be run at once: ``after`` asks for its first lock when ``before`` has one, and waits for it."""
    locked = threading.Event()

    def rest(execute, sql, params, many, context):
        found = execute(sql, params, many, context)
        if _takes_a_lock(sql):
            locked.set()
            time.sleep(0.3)
        return found

    def wait(execute, sql, params, many, context):
        if _takes_a_lock(sql):
            assert locked.wait(10)
        return execute(sql, params, many, context)

    return _watched(before, rest), _watched(after, wait)


def _takes_a_lock(sql):
    return " FOR UPDATE" in sql or " FOR NO KEY UPDATE" in sql or sql.startswith(("BEGIN IMMEDIATE", "UPDATE"))


def _watched(function, wrapper):
    def run():
        with connection.execute_wrapper(wrapper):
            return function()

    return run
