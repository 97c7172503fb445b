#include "intake/source_draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"

namespace povnet {
namespace {

std::vector<std::string> spellings(const RegisterColumn& column) {
  std::vector<std::string> all{column.name, column.label};
  all.insert(all.end(), column.aliases.begin(), column.aliases.end());
  return all;
}

const RegisterColumn* exactly(const Register& reg, const std::string& heading) {
  for (const RegisterColumn& column : reg.columns)
    for (const std::string& one : spellings(column))
      if (fold(one) == fold(heading)) return &column;
  return nullptr;
}

std::int64_t headings_of(const Register& reg, const std::vector<SheetSketch>& sheets) {
  std::int64_t count = 0;
  for (const SheetSketch& sheet : sheets)
    count += std::ranges::count_if(
        sheet.columns, [&](const ColumnSketch& one) { return exactly(reg, one.heading) != nullptr; });
  return count;
}

/// Short headings resemble others by chance: "Nome" and "Note".
constexpr std::size_t long_enough = 6;

/// The sheet that the draft reads: the first with most headings of the register.
const SheetSketch* likeliest(const std::vector<SheetSketch>& sheets, const Register& reg) {
  const SheetSketch* best = nullptr;
  for (const SheetSketch& sheet : sheets)
    if (!best || headings_of(reg, {sheet}) > headings_of(reg, {*best})) best = &sheet;
  return best;
}

std::string quoted(const std::string& text) {
  return '"' + replace_all(replace_all(text, "\\", "\\\\"), "\"", "\\\"") + '"';
}

/// As a regex that fits this text alone.
std::string pattern_of(const std::string& text) {
  std::string pattern = "^";
  for (const char letter : fold(text)) {
    if (std::string_view(".^$|()[]{}*+?\\").find(letter) != std::string_view::npos) pattern += '\\';
    pattern += letter;
  }
  return pattern + "$";
}

std::string column_text(const ColumnSketch& sketch, const RegisterColumn& column) {
  std::string text =
      fmt::format("[[column]]\nname = \"{}\"\nheader = [{}]\n", column.name, quoted(sketch.heading));
  if (column.required) text += "required = true\n";
  if (!sketch.days.empty())
    text += fmt::format("type = \"day\"\ndays = [\"{}\"]\nblank = [\"00000000\"]\n", sketch.days);
  return text;
}

std::string head(const std::string& name, const InputFile& input, const SheetSketch& sheet,
                 std::size_t sheets, const Register& reg) {
  std::string text = fmt::format(
      "# Bozza di povnet intake inspect: rivedere ciò che è segnato DA VEDERE\nsource = {}\nlabel = {}\nkind "
      "= \"increment\"\n",
      quoted(name), quoted(reg.label + " da " + name));
  return sheets > 1
             ? text + fmt::format(
                          "# DA VEDERE: gli altri fogli non si leggono\n{{IGNORE}}[sheets]\nonly = [{}]\n",
                          quoted(pattern_of(sheet.name)))
             : text + "{IGNORE}" +
                   (input.format() == InputFormat::csv
                        ? fmt::format("[file]\nencoding = {}\ndelimiter = {}\n", quoted(input.encoding()),
                                      input.delimiter() == '\t' ? "\"\\t\""
                                                                : quoted(std::string(1, input.delimiter())))
                        : std::string{});
}

std::string ignored(const std::vector<std::string>& headings) {
  if (headings.empty()) return {};
  std::string text = "# DA VEDERE: colonne che il registro non ha\nignore = [";
  for (std::size_t i = 0; i < headings.size(); ++i)
    text += (i > 0 ? ", " : "") + quoted(pattern_of(headings[i]));
  return text + "]\n";
}

std::string missing(const Register& reg, const std::map<std::string, const ColumnSketch*>& found) {
  std::string text;
  for (const RegisterColumn& column : reg.columns)
    if (column.required && !found.contains(column.name))
      text += fmt::format("# DA VEDERE: manca \"{}\", che serve per una scheda nuova\n", column.label);
  return text;
}

}  // namespace

std::optional<std::string> column_meant(const Register& reg, const std::string& heading) {
  if (const RegisterColumn* column = exactly(reg, heading)) return column->name;
  if (display_width(heading) < long_enough) return std::nullopt;
  std::vector<std::string> known;
  for (const RegisterColumn& column : reg.columns)
    for (const std::string& one : spellings(column)) known.push_back(one);
  const auto near = nearest(heading, known);
  return near ? std::optional(exactly(reg, *near)->name) : std::nullopt;
}

std::optional<Register> register_meant(const std::vector<Register>& registers,
                                       const std::vector<SheetSketch>& sheets) {
  const Register* best = nullptr;
  std::int64_t most = 0;
  for (const Register& reg : registers)
    if (const std::int64_t count = headings_of(reg, sheets); count > most) {
      best = &reg;
      most = count;
    }
  return best ? std::optional(*best) : std::nullopt;
}

std::string draft_source(const std::string& name, const InputFile& input,
                         const std::vector<SheetSketch>& sheets, const Register& reg) {
  const SheetSketch& sheet = *likeliest(sheets, reg);
  std::map<std::string, const ColumnSketch*> found;
  std::vector<std::string> unknown;
  std::string columns;
  std::string fields;
  for (const ColumnSketch& sketch : sheet.columns) {
    const auto meant = column_meant(reg, sketch.heading);
    if (!meant || !found.emplace(*meant, &sketch).second) {
      if (!sketch.heading.empty()) unknown.push_back(sketch.heading);
      continue;
    }
    if (!exactly(reg, sketch.heading))
      columns += "# DA VEDERE: l'intestazione somiglia a quella del registro, non è uguale\n";
    columns += column_text(sketch, *reg.find(*meant));
    fields += fmt::format("{}{} = \"${}\"", fields.empty() ? "" : ", ", *meant, *meant);
  }
  std::string text = replace_all(head(name, input, sheet, sheets.size(), reg), "{IGNORE}", ignored(unknown));
  if (sheet.has_totals)
    text += "[[skip]]\nname = \"totale\"\nreason = \"riga di totale\"\nwhen = [\"first starts totale\"]\n";
  return text + columns + missing(reg, found) +
         fmt::format("[[emit]]\nregister = \"{}\"\nfields = {{ {} }}\noverwrite = [\"*\"]\n", reg.name,
                     fields);
}

}  // namespace povnet
