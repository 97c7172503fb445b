#include "cmd/entered.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "base/text.h"
#include "schema/code_list.h"

namespace povnet {
namespace {

void add_field(Typed& typed, std::string_view line, const std::string& place) {
  const auto equals = line.find('=');
  const std::string name(trim(line.substr(0, equals)));
  if (equals == std::string_view::npos || name.empty())
    throw Error(Fault::usage, place + "manca \"=\": un campo si scrive CAMPO=VALORE",
                "per esempio comune=Melzo");
  if (!typed.emplace(name, line.substr(equals + 1)).second)
    throw Error(Fault::usage, fmt::format("{}il campo \"{}\" c'è due volte", place, name),
                "scriverlo una volta sola");
}

void add_lines(Typed& typed, std::istream& in, const std::string& shown_name) {
  std::string line;
  for (int number = 1; std::getline(in, line); ++number)
    if (!trim(line).empty() && !line.starts_with('#'))
      add_field(typed, line, fmt::format("{}:{}: ", shown_name, number));
}

}  // namespace

Typed typed_fields(const Call& call) {
  Typed typed;
  for (const std::string& word : call.list("CAMPO=VALORE")) add_field(typed, word, {});
  const std::string path = call.maybe("--from-file").value_or("");
  if (path == "-")
    add_lines(typed, std::cin, "stdin");
  else if (!path.empty()) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
      throw Error(Fault::input, path + ": non si può leggere", "controllare il nome del file di --from-file");
    add_lines(typed, in, path);
  }
  if (typed.empty())
    throw Error(Fault::usage, "non c'è nessun campo", "scrivere CAMPO=VALORE, o --from-file FILE");
  return typed;
}

void present_entry(Call& call, const DataFiles& data, const Register& reg, const std::string& code,
                   const std::string& done, const std::vector<Noticed>& noticed) {
  const CodeList kinds = required_code_list(data, "finding_kind");
  for (const Noticed& one : noticed) {
    const Code* kind = kinds.with_code(one.kind);
    const RegisterColumn* column = reg.find(one.column);
    warn(call,
         fmt::format("{}: {}: {}", code, column ? column->label : one.column, kind ? kind->label : one.kind));
  }
  Fields facts{.key = "entry", .fields = {}};
  facts.fields = {{.key = "register", .label = "Registro", .value = Cell::of(reg.name)},
                  {.key = "code", .label = "Codice", .value = Cell::of(code)},
                  {.key = "done",
                   .label = "Esito",
                   .value = Cell::of(call.common.dry_run ? done + " (prova: nulla è scritto)" : done)}};
  Document document{.key = "entry", .title = reg.label, .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = reg.label.substr(0, 31), .blocks = {std::move(facts)}});
  present_summary(call, std::move(document));
}

}  // namespace povnet
