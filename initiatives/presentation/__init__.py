"""Ready values for the residents' pages of the initiatives."""
