// Pages about people, for the office and for managers.
