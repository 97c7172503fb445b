#include "workbook/form.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "package/xml.h"
#include "workbook/form_refusals.h"
#include "workbook/form_tables.h"

namespace povnet {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t largest_part = std::size_t{512} << 20;

/// The format code without what it only prints: quoted and escaped text, colours and conditions.
std::string bare_code(std::string_view code) {
  std::string bare;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const std::string_view rest = code.substr(at);
    if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
      ++at;
    } else if (code[at] == '"') {
      at = std::min(code.find('"', at + 1), code.size());
    } else if (code[at] == '[' &&
               lower(rest.substr(1, rest.find(']') - 1)).find_first_not_of("hm") != nowhere) {
      at = std::min(code.find(']', at), code.size());
    } else {
      bare += code[at];
    }
  }
  return lower(bare);
}

Shows shown_by(std::string_view code) {
  const std::string bare = replace_all(replace_all(bare_code(code), "general", ""), "am/pm", "");
  if (bare_code(code).find("general") != std::string::npos || bare == "standard") return Shows::general;
  const auto has = [&bare](std::string_view letters) {
    return bare.find_first_of(letters) != std::string::npos;
  };
  if (bare == "@") return Shows::text;
  if (has("yda")) return Shows::day;
  if (has("hs")) return Shows::time;
  if (bare.find("mm") != std::string::npos) return Shows::day;
  return has("%") ? Shows::share : Shows::number;
}

Shows built_in(int format) {
  if (format == 0) return Shows::general;
  if (format == 49) return Shows::text;
  if (format == 9 || format == 10) return Shows::share;
  if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
      (format >= 50 && format <= 58))
    return Shows::day;
  if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)) return Shows::time;
  return Shows::number;
}

int integer_of(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::vector<FormStyle> read_styles(std::string_view content) {
  std::map<int, Shows> formats;
  std::vector<FormStyle> styles;
  bool in_cells = false;
  XmlScan scan(content);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text) continue;
    if (token.name() == "cellXfs") in_cells = token.kind == XmlToken::Kind::start;
    if (!token.opens()) continue;
    if (token.name() == "numFmt")
      formats[integer_of(token.attribute("numFmtId").value_or(""))] =
          shown_by(unescape_xml(token.attribute("formatCode").value_or("")));
    if (in_cells && token.name() == "xf") {
      const int format = integer_of(token.attribute("numFmtId").value_or("0"));
      const auto own = formats.find(format);
      styles.push_back({own == formats.end() ? built_in(format) : own->second, true});
    }
    if (in_cells && token.name() == "protection" && !styles.empty())
      styles.back().locked = token.attribute("locked").value_or("1") != "0" &&
                             token.attribute("locked").value_or("1") != "false";
  }
  return styles;
}

std::vector<FormName> read_names(std::string_view workbook) {
  std::vector<FormName> names;
  std::string name;
  XmlScan scan(workbook);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text && !name.empty()) names.push_back({name, unescape_xml(token.raw)});
    name.clear();
    if (token.name() == "definedName" && token.opens())
      name = unescape_xml(token.attribute("name").value_or(""));
  }
  return names;
}

/// An empty list of rows gets a place where they can stand.
std::string with_open_rows(std::string content) {
  XmlScan scan(content);
  for (XmlToken token; scan.next(token);) {
    if (token.name() != "sheetData" || token.kind != XmlToken::Kind::empty) continue;
    const std::string tag(token.tag);
    Splices splices(content);
    splices.replace(token.raw, "<" + tag + "></" + tag + ">");
    return splices.text();
  }
  return content;
}

}  // namespace

std::string sound_part(const Archive& archive, const std::string& part) {
  read_xml(archive.stream(part), {});
  std::string text = archive.text(part, largest_part);
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    throw Error(Fault::input, archive.shown_name() + " (" + part + "): non è in UTF-8",
                "riaprilo con Excel o LibreOffice, salvalo di nuovo e riprova");
  return text;
}

std::size_t Form::sheet_number(std::string_view name) const {
  const auto same = [&](const auto& one) { return lower(one->name) == lower(name); };
  return static_cast<std::size_t>(std::ranges::find_if(sheets, same) - sheets.begin());
}

const FormSheet* Form::sheet(std::string_view name) const {
  const std::size_t number = sheet_number(name);
  return number < sheets.size() ? sheets[number].get() : nullptr;
}

FormStyle Form::style_of(std::string_view number) const {
  const auto at = static_cast<std::size_t>(integer_of(number));
  return at < styles.size() ? styles[at] : FormStyle{};
}

Form open_form(const std::string& path, const std::string& shown_name) {
  refuse_other_files(path, shown_name);
  Form form{.archive = Archive::open(path, shown_name)};
  refuse_other_packages(form.archive);
  form.index = workbook_index(form.archive);
  form.workbook = sound_part(form.archive, form.index.part);
  refuse_locked_structure(shown_name, form.workbook);
  form.names = read_names(form.workbook);
  if (!form.index.strings.empty()) form.strings = sound_part(form.archive, form.index.strings);
  form.texts = read_form_strings(form.strings);
  if (!form.index.styles.empty()) form.style_part = sound_part(form.archive, form.index.styles);
  form.styles = read_styles(form.style_part);
  for (const SheetPart& part : form.index.sheets) {
    auto sheet = std::make_unique<FormSheet>();
    sheet->name = part.name;
    sheet->part = part.part;
    sheet->content = with_open_rows(sound_part(form.archive, part.part));
    read_form_sheet(*sheet, form.texts);
    form.sheets.push_back(std::move(sheet));
  }
  form.tables = read_form_tables(form);
  for (const FormTable& table : form.tables) mark_headings(table, *form.sheets[table.sheet]);
  return form;
}

}  // namespace povnet
