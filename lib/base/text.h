#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// All texts are UTF-8. Blanks are space, tab, CR, LF and the no-break space.
std::string_view trim(std::string_view text);

/// Trimmed, inner runs of blanks as one space.
std::string squeeze(std::string_view text);

/// For comparing names and headings: lower case, accents dropped (Latin letters), ’ and ` as ',
/// blanks squeezed. "Truccazzano  È" and "truccazzano e" fold to the same.
std::string fold(std::string_view text);

/// Upper case of ASCII and of accented Latin letters.
std::string upper(std::string_view text);
std::string lower(std::string_view text);

/// Columns a terminal uses for it; combining marks take none, East Asian wide characters two.
std::size_t display_width(std::string_view text);

/// `text` followed (or, `right`, preceded) by spaces up to `width` columns; never cut.
std::string pad(std::string_view text, std::size_t width, bool right = false);

/// `text` broken at spaces into lines of at most `width` columns; those after the first begin with `indent`.
/// A word that is longer stays whole.
std::string wrap(std::string_view text, std::size_t width, std::string_view indent = "");

std::vector<std::string> split(std::string_view text, std::string_view separators);
std::string join(std::span<const std::string> parts, std::string_view separator);
std::string replace_all(std::string text, std::string_view from, std::string_view to);

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }  ///< in every locale
bool is_utf8(std::string_view bytes);
void append_utf8(std::string& text, char32_t code_point);

/// The candidate nearest to `word` (after folding), if it is near enough to be meant.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace povnet
