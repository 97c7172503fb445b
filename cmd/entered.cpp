#include "cmd/entered.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "base/text.h"
#include "schema/code_list.h"

namespace povnet {
namespace {

TypedField field_of(std::string_view line, const std::string& place) {
  const auto equals = line.find('=');
  std::string name(trim(line.substr(0, equals)));
  if (equals == std::string_view::npos || name.empty())
    throw Error(Fault::usage, place + "manca \"=\": un campo si scrive CAMPO=VALORE",
                "per esempio comune=Melzo");
  return {std::move(name), std::string(line.substr(equals + 1)), place};
}

void add_lines(std::vector<TypedField>& fields, std::istream& in, const std::string& shown_name) {
  std::string line;
  for (int number = 1; std::getline(in, line); ++number)
    if (!trim(line).empty() && !line.starts_with('#'))
      fields.push_back(field_of(line, fmt::format("{}:{}: ", shown_name, number)));
}

}  // namespace

std::vector<TypedField> typed_in_order(const Call& call) {
  std::vector<TypedField> fields;
  for (const std::string& word : call.list("CAMPO=VALORE")) fields.push_back(field_of(word, {}));
  const std::string path = call.maybe("--from-file").value_or("");
  if (path == "-")
    add_lines(fields, std::cin, "stdin");
  else if (!path.empty()) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
      throw Error(Fault::input, path + ": non si può leggere", "controllare il nome del file di --from-file");
    add_lines(fields, in, path);
  }
  if (fields.empty())
    throw Error(Fault::usage, "non c'è nessun campo", "scrivere CAMPO=VALORE, o --from-file FILE");
  return fields;
}

Typed typed_fields(const Call& call) {
  Typed typed;
  for (const TypedField& field : typed_in_order(call))
    if (!typed.emplace(field.name, field.value).second) throw field_twice(field);
  return typed;
}

void warn_of(Call& call, const DataFiles& data, const Register& reg, const std::string& code,
             const std::vector<Noticed>& noticed) {
  if (noticed.empty()) return;
  const CodeList kinds = required_code_list(data, "finding_kind");
  for (const Noticed& one : noticed) {
    const Code* kind = kinds.with_code(one.kind);
    const RegisterColumn* column = reg.find(one.column);
    const std::string where = one.column.empty() ? code : code + ": " + (column ? column->label : one.column);
    warn(call, where + ": " + (kind ? kind->label : one.kind));
  }
}

void present_entry(Call& call, const Register& reg, const std::string& code, const std::string& done,
                   const std::vector<std::string>& with) {
  Fields facts{.key = "entry", .fields = {}};
  facts.fields = {{.key = "register", .label = "Registro", .value = Cell::of(reg.name)},
                  {.key = "code", .label = "Codice", .value = Cell::of(code)},
                  {.key = "done",
                   .label = "Esito",
                   .value = Cell::of(call.common.dry_run ? done + " (prova: nulla è scritto)" : done)}};
  if (!with.empty())
    facts.fields.push_back({.key = "with", .label = "Con", .value = Cell::of(join(with, " "))});
  Document document{.key = "entry", .title = reg.label, .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = reg.label.substr(0, 31), .blocks = {std::move(facts)}});
  present_summary(call, std::move(document));
}

}  // namespace povnet
