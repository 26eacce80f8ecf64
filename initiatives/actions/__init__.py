"""Everything that changes the state of an initiative: one function each, one transaction, an explicit actor."""
