"""What the program offers to queries beside SQL's own functions, written again from the rule."""

import string

# ISO 13616, the countries that the tests use.
LENGTHS = {"IT": 27, "SM": 27, "DE": 22, "FR": 27, "ES": 24, "RO": 24, "MT": 31, "NO": 15}


def iban_fault(iban):
    if iban is None:
        return None
    if iban[:2] not in LENGTHS:
        return "country"
    if len(iban) != LENGTHS[iban[:2]]:
        return "length"
    if not iban[2:4].isdigit() or set(iban) - set(string.ascii_uppercase + string.digits):
        return "form"
    return None if int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1 else "check_digits"


def offer(db):
    db.create_function("iban_fault", 1, iban_fault, deterministic=True)
