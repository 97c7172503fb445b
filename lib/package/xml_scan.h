#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// A piece of XML as it is written, and where: for changing a part without rewriting the rest of it.
struct XmlToken {
  enum class Kind { start, empty, end, text };
  Kind kind = Kind::text;
  std::string_view raw;       ///< "<c r="A1"/>", or the text between tags
  std::string_view tag = {};  ///< "x:c"

  std::string_view name() const;    ///< "c"
  std::string_view prefix() const;  ///< "x:", or nothing
  bool opens() const { return kind == Kind::start || kind == Kind::empty; }

  /// As written, entities and all, by local name; its place is inside `raw`.
  std::optional<std::string_view> attribute(std::string_view local) const;
};

/// Reads the tags of a part that a parser has found well-formed. Comments and instructions are passed over;
/// a CDATA section is text.
class XmlScan {
 public:
  explicit XmlScan(std::string_view text) : text_(text) {}

  bool next(XmlToken& token);
  std::size_t at() const { return at_; }  ///< where the next token begins

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

std::string unescape_xml(std::string_view raw);
std::string escape_xml(std::string_view text);  ///< what XML forbids becomes U+FFFD, a line ends with \n

/// Replacements inside a text, put in from its beginning to its end.
class Splices {
 public:
  explicit Splices(std::string_view text) : text_(text) {}

  /// `old` is a piece of the text. What would change nothing is not noted.
  void replace(std::string_view old, std::string with);
  bool none() const { return splices_.empty(); }
  std::string text() const;

 private:
  struct Splice {
    std::size_t at = 0;
    std::size_t size = 0;
    std::string with;
  };
  std::string_view text_;
  std::vector<Splice> splices_;
};

/// The tag with an attribute set, or added, or (`value` nothing) taken out.
std::string with_attribute(std::string_view tag, std::string_view name,
                           const std::optional<std::string>& value);

}  // namespace povnet
