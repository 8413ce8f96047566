# Generated from Protocol/*.yaml by `contract generate`; change it there.
"""What the contract says, in Python."""
