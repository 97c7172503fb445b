#include "input/xlsx.h"

#include <map>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "package/xml.h"

namespace povnet {
namespace {

constexpr std::size_t most_string_bytes = std::size_t{1} << 30;

std::shared_ptr<const SharedStrings> read_strings(const Archive& archive, const std::string& part) {
  auto strings = std::make_shared<SharedStrings>();
  if (part.empty() || !archive.has(part)) return strings;
  bool in_text = false;
  int phonetic = 0;
  std::string text;
  const auto start = [&](std::string_view name, const XmlAttributes&) {
    if (name == "si") text.clear();
    if (name == "rPh") ++phonetic;
    if (name == "t") in_text = phonetic == 0;
  };
  const auto end = [&](std::string_view name) {
    if (name == "t") in_text = false;
    if (name == "rPh") --phonetic;
    if (name != "si") return;
    strings->text += unescaped_cell_text(text);
    strings->ends.push_back(strings->text.size());
    if (strings->text.size() > most_string_bytes)
      throw Error(Fault::input, archive.shown_name() + ": i testi della cartella superano 1 GB",
                  "dividi la cartella");
  };
  const auto put = [&](std::string_view piece) {
    if (in_text) text += piece;
  };
  read_xml(archive.stream(part), {start, end, put});
  return strings;
}

std::shared_ptr<const std::vector<NumberShow>> read_shows(const Archive& archive, const std::string& part) {
  auto shows = std::make_shared<std::vector<NumberShow>>();
  if (part.empty() || !archive.has(part)) return shows;
  std::map<std::int64_t, NumberShow> own;
  bool in_formats = false;
  const auto start = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "cellXfs") in_formats = true;
    if (name == "numFmt") own[attributes.number("numFmtId", -1)] = show_of_code(attributes.get("formatCode"));
    if (name != "xf" || !in_formats) return;
    const std::int64_t id = attributes.number("numFmtId", 0);
    const auto known = own.find(id);
    shows->push_back(known != own.end() ? known->second : show_of_builtin(static_cast<int>(id)));
  };
  const auto end = [&](std::string_view name) {
    if (name == "cellXfs") in_formats = false;
  };
  read_xml(archive.stream(part), {.start = start, .end = end});
  return shows;
}

}  // namespace

std::string_view SharedStrings::at(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : ends[index - 1];
  return std::string_view(text).substr(begin, ends[index] - begin);
}

XlsxFile open_xlsx(Archive archive) {
  XlsxFile file{std::move(archive), {}, {}, {}};
  file.index = workbook_index(file.archive);
  file.strings = read_strings(file.archive, file.index.strings);
  file.shows = read_shows(file.archive, file.index.styles);
  return file;
}

std::int64_t column_of_reference(std::string_view reference) {
  std::int64_t column = 0;
  for (const char c : reference) {
    const char letter = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (letter == '$') continue;
    if (letter < 'A' || letter > 'Z' || column > 100000) break;
    column = column * 26 + (letter - 'A' + 1);
  }
  return column - 1;
}

std::string unescaped_cell_text(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "_x" && i + 7 <= text.size() && text[i + 6] == '_') {
      const std::string_view digits = text.substr(i + 2, 4);
      if (digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos) {
        const auto code = static_cast<char32_t>(std::stoul(std::string(digits), nullptr, 16));
        if (code != 0 && (code < 0xD800 || code > 0xDFFF)) append_utf8(plain, code);
        i += 6;
        continue;
      }
    }
    plain += text[i];
  }
  return plain.find('\r') == std::string::npos ? plain : replace_all(plain, "\r\n", "\n");
}

}  // namespace povnet
