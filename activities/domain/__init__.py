"""The rules of the agenda: pure functions of their input, without Django and without a clock."""
