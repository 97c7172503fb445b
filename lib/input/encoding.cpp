#include "input/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t enough_evidence = 1000;
constexpr std::size_t text_chunk = std::size_t{1} << 18;
constexpr std::size_t most_in_memory = std::size_t{1} << 30;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// RAII around iconv_t.
class Iconv {
 public:
  explicit Iconv(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
  Iconv(const Iconv&) = delete;
  Iconv& operator=(const Iconv&) = delete;
  ~Iconv() {
    if (known()) iconv_close(handle_);
  }

  bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  /// Converts what it can of `bytes`, which it shortens; false at a fault, with errno.
  bool convert(std::string_view& bytes, std::string& text) const {
    std::array<char, 4096> out{};
    while (!bytes.empty()) {
      char* from = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there
      std::size_t left = bytes.size();
      char* to = out.data();
      std::size_t room = out.size();
      const std::size_t result = iconv(handle_, &from, &left, &to, &room);
      text.append(out.data(), out.size() - room);
      bytes.remove_prefix(bytes.size() - left);
      if (result == static_cast<std::size_t>(-1) && errno != E2BIG) return false;
    }
    return true;
  }

  void reset() const { iconv(handle_, nullptr, nullptr, nullptr, nullptr); }

 private:
  iconv_t handle_;
};

/// Length of the UTF-8 sequence at the start of `bytes`, 0 for none, -1 where more bytes are needed to tell.
int sequence(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  const std::size_t size = lead >= 0xF0 && lead < 0xF5   ? 4
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                                                         : 0;
  if (size == 0) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if (i == bytes.size()) return -1;
    if ((static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U) return 0;
  }
  return is_utf8(bytes.substr(0, size)) ? static_cast<int>(size) : 0;
}

/// Past the ASCII at the start, eight bytes at a time.
std::size_t ascii_length(std::string_view bytes) {
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
    std::memcpy(&word, bytes.data() + at, sizeof word);
    if ((word & 0x8080808080808080U) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

struct Evidence {
  std::size_t good = 0;
  std::size_t bad = 0;
  bool euro_15 = false;        ///< 0xA4: the euro of ISO-8859-15, a sign that nobody writes in windows-1252
  bool high_controls = false;  ///< 0x80 to 0x9F: letters of windows-1252 alone

  bool enough() const { return good >= enough_evidence + bad; }

  std::string encoding() const {
    if (good >= bad) return "utf-8";
    return euro_15 && !high_controls ? "iso-8859-15" : "windows-1252";
  }

  void weigh_stray(char byte) {
    ++bad;
    euro_15 = euro_15 || byte == '\xA4';
    high_controls = high_controls || static_cast<unsigned char>(byte) < 0xA0;
  }

  /// Weighs `bytes` and returns how many it used; the rest needs what follows.
  std::size_t weigh(std::string_view bytes) {
    std::size_t at = 0;
    while ((at += ascii_length(bytes.substr(at))) < bytes.size() && !enough()) {
      const int length = sequence(bytes.substr(at));
      if (length < 0) return at;
      if (length > 0)
        ++good;
      else
        weigh_stray(bytes[at]);
      at += static_cast<std::size_t>(std::max(length, 1));
    }
    return at;
  }
};

FoundEncoding by_mark(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) return {"utf-8", 3, true};
  if (start.starts_with("\xFF\xFE")) return {"utf-16le", 2, true};
  if (start.starts_with("\xFE\xFF")) return {"utf-16be", 2, true};
  return {};
}

/// UTF-16 without a mark: every other byte of a western text is NUL.
FoundEncoding by_zeros(std::string_view start) {
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < start.size(); ++i)
    if (start[i] == '\0') ++zeros[i % 2];
  const std::size_t many = start.size() / 3;
  if (start.size() < 8 || (zeros[0] > 0 && zeros[1] > 0)) return {};
  if (zeros[1] >= many) return {"utf-16le", 0, false};
  if (zeros[0] >= many) return {"utf-16be", 0, false};
  return {};
}

std::string usual_name(const std::string& encoding) {
  const std::string name = lower(trim(encoding));
  if (name == "utf8") return "utf-8";
  if (name == "cp1252" || name == "windows1252" || name == "ansi") return "windows-1252";
  if (name == "latin1" || name == "latin-1") return "iso-8859-1";
  if (name == "latin9" || name == "latin-9") return "iso-8859-15";
  return name == "utf-16" ? "utf-16le" : name;
}

}  // namespace

FoundEncoding find_encoding(ByteSource source) {
  std::string window(text_chunk, '\0');
  std::size_t held = 0;
  Evidence evidence;
  for (bool first = true;; first = false) {
    const std::size_t count = source.read(window.data() + held, window.size() - held);
    if (count == 0) break;
    held += count;
    const std::string_view bytes(window.data(), held);
    if (first) {
      if (FoundEncoding marked = by_mark(bytes); !marked.name.empty()) return marked;
      if (FoundEncoding wide = by_zeros(bytes.substr(0, 4096)); !wide.name.empty()) return wide;
    }
    const std::size_t used = evidence.weigh(bytes);
    if (evidence.enough()) break;
    std::memmove(window.data(), window.data() + used, held - used);
    held -= used;
  }
  return {evidence.encoding(), 0, false};
}

Decoder Decoder::named(const std::string& encoding) {
  Decoder decoder;
  decoder.name_ = usual_name(encoding);
  decoder.utf8_ = decoder.name_ == "utf-8";
  if (decoder.utf8_) return decoder;
  const Iconv iconv(decoder.name_);
  if (!iconv.known())
    throw Error(Fault::input, "codifica sconosciuta: \"" + encoding + "\"",
                "scrivi utf-8, windows-1252 o iso-8859-15");
  auto table = std::make_shared<std::array<std::string, 256>>();
  for (std::size_t byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(static_cast<unsigned char>(byte));
    std::string_view one(&c, 1);
    iconv.reset();
    if (!iconv.convert(one, (*table)[byte])) (*table)[byte].clear();
    if (byte < 128 && (*table)[byte] != std::string(1, c)) decoder.by_rows_ = false;
  }
  const auto unknown =
      std::count_if(table->begin() + 128, table->end(), [](const std::string& text) { return text.empty(); });
  if (unknown > 64) decoder.by_rows_ = false;  // several bytes make a letter
  decoder.table_ = std::move(table);
  return decoder;
}

std::optional<std::size_t> Decoder::decode(std::string_view bytes, std::string& text) const {
  std::optional<std::size_t> bad;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t length = utf8_ ? ascii_length(bytes.substr(at)) : 1;
    std::string_view letter = bytes.substr(at, length);
    if (utf8_ && length == 0) {
      length = static_cast<std::size_t>(std::max(sequence(bytes.substr(at)), 0));
      letter = bytes.substr(at, length);
    } else if (!utf8_) {
      letter = (*table_)[static_cast<unsigned char>(bytes[at])];
    }
    if (letter.empty() && !bad) bad = at;
    text += letter.empty() ? replacement : letter;
    at += std::max<std::size_t>(length, 1);
  }
  return bad;
}

std::string decode_whole(ByteSource source, const std::string& encoding, const std::string& shown_name) {
  const Iconv iconv(encoding);
  std::string text;
  std::string window;
  std::string chunk(text_chunk, '\0');
  const auto refuse = [&](const std::string& why) {
    const auto line = std::count(text.begin(), text.end(), '\n') + 1;
    return Error(Fault::input, shown_name + ":" + std::to_string(line) + ": " + why,
                 "salva il file come CSV UTF-8");
  };
  while (const std::size_t count = source.read(chunk.data(), chunk.size())) {
    window.append(chunk, 0, count);
    std::string_view rest = window;
    if (!iconv.convert(rest, text) && errno != EINVAL) throw refuse("i byte non sono " + encoding);
    if (text.size() > most_in_memory) throw refuse("un file " + encoding + " così grande non si legge");
    window.erase(0, window.size() - rest.size());
  }
  if (!window.empty()) throw refuse("il testo " + encoding + " finisce a metà di una lettera");
  return text;
}

}  // namespace povnet
