#include "schema/register.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view registers_folder = "schemas/registers";

RegisterColumn read_register_column(const Node& node) {
  RegisterColumn column{.name = node.text("name"),
                        .label = node.text("label"),
                        .aliases = node.texts("aliases"),
                        .codes = node.text_or("codes", ""),
                        .refers = node.text_or("refers", ""),
                        .required = node.flag("required"),
                        .personal = node.flag("personal"),
                        .special = node.flag("special"),
                        .keep = node.flag("keep"),
                        .help = node.text_or("help", ""),
                        .min = node.maybe_integer("min"),
                        .max = node.maybe_integer("max")};
  const std::string type = node.text("type");
  node.done();
  const auto known = parse_value_type(type);
  if (!known || *known == ValueType::cents)
    throw node.fault_at(
        "type", "\"" + type + "\" non è un tipo di colonna",
        "scegli fra text, integer, money, minutes, day, month, flag, code, ref, share, identity");
  column.type = *known;
  if ((column.type == ValueType::code) == column.codes.empty())
    throw node.fault("\"codes\" va con il tipo code, e solo con quello");
  if ((column.type == ValueType::ref) == column.refers.empty())
    throw node.fault("\"refers\" va con il tipo ref, e solo con quello");
  return column;
}

std::optional<RegisterLock> read_lock(const Node& root) {
  const auto node = root.maybe_table("lock");
  if (!node) return std::nullopt;
  RegisterLock lock{.when = split(node->text("when"), "."),
                    .except = node->texts("except"),
                    .fails = node->text("fails"),
                    .way = node->text("way")};
  node->done();
  return lock;
}

void need_columns(const Node& node, const Register& reg, std::string_view key,
                  const std::vector<std::string>& names) {
  std::vector<std::string> known;
  for (const RegisterColumn& column : reg.columns) known.push_back(column.name);
  for (const std::string& name : names) {
    if (reg.find(name)) continue;
    const auto near = nearest(name, known);
    throw node.fault_at(key, "\"" + name + "\" non è una colonna del registro",
                        near ? "forse \"" + *near + "\"" : "");
  }
}

bool answers_to(const Register& reg, std::string_view folded) {
  if (reg.name == folded || fold(reg.label) == folded || fold(reg.singular) == folded) return true;
  return std::ranges::any_of(reg.aliases, [&](const std::string& alias) { return fold(alias) == folded; });
}

}  // namespace

const RegisterColumn* Register::find(std::string_view column) const {
  const auto at = std::ranges::find(columns, column, &RegisterColumn::name);
  return at == columns.end() ? nullptr : &*at;
}

const RegisterColumn& Register::named(std::string_view field) const {
  if (const RegisterColumn* exact = find(field)) return *exact;
  const std::string folded = fold(field);
  std::vector<std::string> known;
  for (const RegisterColumn& column : columns) {
    const std::size_t first = known.size();
    known.insert(known.end(), {column.name, column.label});
    known.insert(known.end(), column.aliases.begin(), column.aliases.end());
    for (std::size_t i = first; i < known.size(); ++i)
      if (fold(known[i]) == folded) return column;
  }
  const auto near = nearest(field, known);
  throw Error(Fault::usage, "\"" + std::string(field) + "\" non è un campo di \"" + name + "\"",
              near ? "forse \"" + *near + "\"" : "povnet intake registers " + name + " li elenca");
}

bool has_own_code_column(const Register& reg) {
  return std::ranges::any_of(
      reg.columns, [](const RegisterColumn& column) { return fold(column.label) == fold(code_heading); });
}

Register read_register(const DataFile& file) {
  const Node node = Node::parse(file);
  Register reg{.name = node.text("register"),
               .label = node.text("label"),
               .singular = node.text("singular"),
               .aliases = node.texts("aliases"),
               .prefix = node.text("prefix"),
               .help = node.text_or("help", ""),
               .natural_key = node.texts("natural_key"),
               .repeats = node.flag("repeats"),
               .find_by = node.texts("find_by"),
               .parent = node.text_or("parent", ""),
               .validity = node.texts("validity"),
               .competence_day = node.text_or("competence_day", ""),
               .area = node.text_or("area", ""),
               .partner = node.text_or("partner", ""),
               .written_by = node.text_or("written_by", ""),
               .owner = node.text_or("owner", ""),
               .purpose = node.text_or("purpose", ""),
               .legal_basis = node.text_or("legal_basis", ""),
               .merge_reason = node.text_or("merge_reason", ""),
               .requirements = node.texts("requirements"),
               .lock = read_lock(node),
               .columns = {},
               .replaced = file.replaced};
  for (const Node& column : node.tables("column")) reg.columns.push_back(read_register_column(column));
  node.done();
  if (reg.name != stem_of(file))
    throw node.fault_at("register", "il nome del registro deve essere quello del file");
  need_columns(node, reg, "natural_key", reg.natural_key);
  need_columns(node, reg, "find_by", reg.find_by);
  need_columns(node, reg, "validity", reg.validity);
  if (reg.lock) {
    need_columns(node, reg, "lock", {reg.lock->when.front()});
    need_columns(node, reg, "lock", reg.lock->except);
  }
  if (!reg.competence_day.empty()) need_columns(node, reg, "competence_day", {reg.competence_day});
  if (!reg.partner.empty()) need_columns(node, reg, "partner", {reg.partner});
  return reg;
}

std::vector<Register> all_registers(const DataFiles& data) {
  std::vector<Register> registers;
  for (const DataFile* file : data.in(registers_folder)) registers.push_back(read_register(*file));
  return registers;
}

Register required_register(const DataFiles& data, std::string_view name) {
  if (const DataFile* exact = data.find(registers_folder, std::string(name) + ".toml"))
    return read_register(*exact);
  const std::string folded = fold(name);
  std::vector<std::string> known;
  for (Register& reg : all_registers(data)) {
    if (answers_to(reg, folded)) return std::move(reg);
    known.push_back(reg.name);
    known.insert(known.end(), reg.aliases.begin(), reg.aliases.end());
  }
  const auto near = nearest(name, known);
  throw Error(Fault::usage, "non c'è un registro \"" + std::string(name) + "\"",
              near ? "forse \"" + *near + "\"" : "povnet intake registers li elenca");
}

}  // namespace povnet
