#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "input/byte_source.h"

namespace povnet {

/// What was found at the start of a text and in its bytes.
struct FoundEncoding {
  std::string name;      ///< "utf-8", "windows-1252", "utf-16le", "utf-16be"
  std::size_t mark = 0;  ///< bytes of the byte order mark
  bool certain = false;  ///< a byte order mark says so
};

/// Reads as far as needed: a byte order mark; else UTF-8 where most of the bytes past ASCII are UTF-8 (a
/// stray one is then a fault of its row); else ISO-8859-15 where its euro sign occurs and no letter of
/// windows-1252 alone; else windows-1252.
FoundEncoding find_encoding(ByteSource source);

/// From one encoding into UTF-8.
class Decoder {
 public:
  /// Throws Error (input) for a name that iconv does not know.
  static Decoder named(const std::string& encoding);

  const std::string& name() const { return name_; }
  bool by_rows() const { return by_rows_; }  ///< ASCII keeps its bytes: rows can be cut before decoding

  /// Appends `bytes` as UTF-8; where a byte means nothing, U+FFFD, and the answer is the offset of the first.
  std::optional<std::size_t> decode(std::string_view bytes, std::string& text) const;

 private:
  std::string name_;
  bool by_rows_ = true;
  bool utf8_ = false;
  std::shared_ptr<const std::array<std::string, 256>> table_;  ///< by byte; "" where a byte means nothing
};

/// A whole text whose encoding cannot be cut into rows (UTF-16). Throws Error (input) with the line.
std::string decode_whole(ByteSource source, const std::string& encoding, const std::string& shown_name);

}  // namespace povnet
