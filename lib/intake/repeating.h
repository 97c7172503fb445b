#pragma once

#include <string>
#include <string_view>

namespace povnet {

/// The one rule for what a message repeats of a text that came in (cli.md 1): a number, a day or an amount,
/// one letter, the code of a record; and, `near` a word of a closed list, a slip of that word. Never what has
/// the shape of a person's code or of surname and name: columns shift, and any of them may hold these.
bool may_repeat(std::string_view text, bool near);

/// The text in quotes, or "il valore".
std::string repeated(std::string_view text, bool near);

/// A person's code, or two words with capitals.
bool looks_personal(std::string_view text);

}  // namespace povnet
