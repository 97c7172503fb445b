#include "schema/node.h"

#include <toml++/toml.h>

#include "base/text.h"

namespace povnet {

struct Node::Held {
  std::shared_ptr<const toml::table> root;  ///< keeps the whole file alive
  const toml::table* table = nullptr;
  std::string file;
  std::set<std::string, std::less<>> asked;

  std::string place(const toml::source_region& region) const {
    return file + ":" + std::to_string(region.begin.line) + ":" + std::to_string(region.begin.column) + ": ";
  }
};

namespace {

constexpr std::string_view header_start = "/*";
constexpr std::string_view header_end = "*/";

std::string_view header_of(const DataFile& file) {
  if (!file.path.ends_with(".sql")) return file.text;
  const auto end = file.text.find(header_end);
  if (!file.text.starts_with(header_start) || end == std::string_view::npos)
    throw Error(Fault::input, file.path + ":1:1: manca l'intestazione TOML",
                "comincia il file con /* ... */ e scrivi dentro le chiavi");
  return file.text.substr(header_start.size(), end - header_start.size());
}

}  // namespace

Node Node::parse(const DataFile& file) {
  Node node;
  node.held_ = std::make_shared<Held>();
  node.held_->file = file.path;
  try {
    node.held_->root =
        std::make_shared<const toml::table>(toml::parse(header_of(file), std::string_view(file.path)));
  } catch (const toml::parse_error& bad) {
    throw Error(Fault::input,
                node.held_->place(bad.source()) + "non è TOML: " + std::string(bad.description()));
  }
  node.held_->table = node.held_->root.get();
  return node;
}

std::string_view sql_of(const DataFile& file) {
  return file.text.substr(file.text.find(header_end) + header_end.size());
}

Error Node::fault(const std::string& message, std::string hint) const {
  return {Fault::input, held_->place(held_->table->source()) + message, std::move(hint)};
}

std::string Node::place_of(std::string_view key) const {
  const toml::node* node = held_->table->get(key);
  return held_->place(node ? node->source() : held_->table->source());
}

Error Node::fault_at(std::string_view key, const std::string& message, std::string hint) const {
  return {Fault::input, place_of(key) + message, std::move(hint)};
}

bool Node::has(std::string_view key) const { return held_->table->contains(key); }

std::vector<std::string> Node::keys() const {
  std::vector<std::string> names;
  for (const auto& [key, value] : *held_->table) names.emplace_back(key.str());
  return names;
}

std::optional<std::string> Node::maybe_text(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return std::nullopt;
  if (!node->is_string())
    throw fault_at(key, "\"" + std::string(key) + "\" deve essere un testo fra virgolette");
  return node->as_string()->get();
}

std::string Node::text(std::string_view key) const {
  auto value = maybe_text(key);
  if (!value) throw fault("manca \"" + std::string(key) + "\"");
  return *std::move(value);
}

std::string Node::text_or(std::string_view key, std::string_view fallback) const {
  auto value = maybe_text(key);
  return value ? *std::move(value) : std::string(fallback);
}

std::optional<std::int64_t> Node::maybe_integer(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return std::nullopt;
  if (!node->is_integer()) throw fault_at(key, "\"" + std::string(key) + "\" deve essere un numero intero");
  return node->as_integer()->get();
}

std::int64_t Node::integer(std::string_view key) const {
  const auto value = maybe_integer(key);
  if (!value) throw fault("manca \"" + std::string(key) + "\"");
  return *value;
}

bool Node::flag(std::string_view key, bool fallback) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return fallback;
  if (!node->is_boolean()) throw fault_at(key, "\"" + std::string(key) + "\" deve essere true o false");
  return node->as_boolean()->get();
}

std::optional<Day> Node::maybe_day(std::string_view key) const {
  const auto text = maybe_scalar(key);
  if (!text) return std::nullopt;
  const auto day = parse_iso_day(*text);
  if (!day) throw fault_at(key, "\"" + *text + "\" non è un giorno", "scrivilo come 2026-03-09");
  return day;
}

std::optional<std::string> Node::maybe_scalar(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return std::nullopt;
  if (node->is_string()) return node->as_string()->get();
  if (node->is_integer()) return std::to_string(node->as_integer()->get());
  if (node->is_boolean()) return node->as_boolean()->get() ? "true" : "false";
  if (node->is_date()) {
    const toml::date date = node->as_date()->get();
    return iso(make_day(date.year, date.month, date.day));
  }
  throw fault_at(
      key, "\"" + std::string(key) + "\" deve essere un testo, un numero intero, un giorno, true o false");
}

std::vector<std::string> Node::texts(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return {};
  if (node->is_string()) return {node->as_string()->get()};
  if (!node->is_array()) throw fault_at(key, "\"" + std::string(key) + "\" deve essere un elenco di testi");
  std::vector<std::string> list;
  for (const toml::node& item : *node->as_array()) {
    if (!item.is_string()) throw fault_at(key, "\"" + std::string(key) + "\" deve essere un elenco di testi");
    list.push_back(item.as_string()->get());
  }
  return list;
}

std::optional<Node> Node::maybe_table(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return std::nullopt;
  if (!node->is_table()) throw fault_at(key, "\"" + std::string(key) + "\" deve essere una tabella");
  Node inner;
  inner.held_ = std::make_shared<Held>(Held{held_->root, node->as_table(), held_->file, {}});
  return inner;
}

std::vector<Node> Node::tables(std::string_view key) const {
  held_->asked.emplace(key);
  const toml::node* node = held_->table->get(key);
  if (!node) return {};
  if (!node->is_array())
    throw fault_at(key, "\"" + std::string(key) + "\" deve essere un elenco [[" + std::string(key) + "]]");
  std::vector<Node> list;
  for (const toml::node& item : *node->as_array()) {
    if (!item.is_table())
      throw fault_at(key, "\"" + std::string(key) + "\" deve essere un elenco [[" + std::string(key) + "]]");
    Node inner;
    inner.held_ = std::make_shared<Held>(Held{held_->root, item.as_table(), held_->file, {}});
    list.push_back(std::move(inner));
  }
  return list;
}

void Node::done() const {
  for (const auto& [key, value] : *held_->table) {
    const std::string name(key.str());
    if (held_->asked.contains(name)) continue;
    const std::vector<std::string> known(held_->asked.begin(), held_->asked.end());
    const auto near = nearest(name, known);
    throw fault_at(name, "chiave sconosciuta \"" + name + "\"", near ? "forse \"" + *near + "\"" : "");
  }
}

}  // namespace povnet
