"""Values of the agenda's pages, and its routes."""
