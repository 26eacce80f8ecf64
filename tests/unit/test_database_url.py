"""What stands in DATABASE_URL reaches the database, and nothing of it is lost on the way."""

from config.env import SHORT_QUERIES, Env


def database(url):
    return Env({"DATABASE_URL": url}).database("DATABASE_URL", "")


def test_all_that_libpq_knows_can_stand_in_the_address():
    found = database("postgres://me:p%40ss@db.example:5433/site?sslmode=verify-full&sslrootcert=/etc/ca.pem")
    assert found == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "site",
        "USER": "me",
        "PASSWORD": "p@ss",
        "HOST": "db.example",
        "PORT": "5433",
        "OPTIONS": {"options": SHORT_QUERIES, "sslmode": "verify-full", "sslrootcert": "/etc/ca.pem"},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def test_a_socket_and_its_user_go_in_the_query():
    found = database("postgres:///site?host=/run/postgresql&user=me")
    assert (found["HOST"], found["USER"], found["PORT"]) == ("/run/postgresql", "me", "")
    assert found["OPTIONS"] == {"options": SHORT_QUERIES}


def test_what_postgresql_is_told_at_the_start_can_be_left_out():
    assert database("postgres:///site?options=")["OPTIONS"] == {"options": ""}
