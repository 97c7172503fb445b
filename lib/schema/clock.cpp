#include "schema/clock.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "domain/terms.h"
#include "schema/catalogue.h"
#include "schema/evidence.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view clocks_folder = "schemas/clocks";
constexpr std::string_view texts_name = "states.toml";
constexpr std::array<std::string_view, 3> clock_kinds{"hard", "soft", "info"};

ClockKind read_clock_kind(const Node& node) {
  const auto at = std::ranges::find(clock_kinds, node.text("kind"));
  if (at == clock_kinds.end())
    throw node.fault_at("kind", "\"" + node.text("kind") + "\" non è una specie di termine",
                        "scegli fra hard, soft, info");
  return static_cast<ClockKind>(at - clock_kinds.begin());
}

ClockAdvice read_advice(const Node& node) {
  return {.todo = node.text("todo"), .consequence = node.text_or("consequence", "")};
}

ClockTexts::State read_state(const Node& node) {
  ClockTexts::State state{.key = node.text("key"),
                          .label = node.text("label"),
                          .advice = read_advice(node),
                          .quiet = node.flag("quiet"),
                          .quiet_until_due = node.flag("quiet_until_due")};
  node.done();
  return state;
}

std::map<std::string, ClockAdvice, std::less<>> read_advices(const Node& node) {
  std::map<std::string, ClockAdvice, std::less<>> advices;
  const auto table = node.maybe_table("advice");
  if (!table) return advices;
  for (const std::string& state : table->keys()) {
    if (!state_named(state))
      throw table->fault_at(state, "\"" + state + "\" non è lo stato di un termine",
                            "gli stati sono in schemas/clocks/states.toml");
    const Node entry = *table->maybe_table(state);
    advices[state] = read_advice(entry);
    entry.done();
  }
  table->done();
  return advices;
}

void add_once(std::vector<std::string>& names, const std::string& name) {
  if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
}

bool is_clock(const DataFile& file) { return file.path.ends_with(".sql"); }

}  // namespace

std::string_view name_of(ClockKind kind) { return clock_kinds.at(static_cast<std::size_t>(kind)); }

std::vector<std::string> Clock::rests_on() const {
  std::vector<std::string> names = parameters;
  for (const std::string& name : {length, soon, cut_off}) add_once(names, name);
  return names;
}

Clock read_clock(const DataFile& file) {
  const Node node = Node::parse(file);
  Clock clock{.key = stem_of(file),
              .path = file.path,
              .replaced = file.replaced,
              .label = node.text("label"),
              .area = node.text("area"),
              .rules = node.texts("rules"),
              .kind = read_clock_kind(node),
              .length = node.text_or("length", ""),
              .soon = node.text("soon"),
              .cut_off = node.text_or("cut_off", ""),
              .missing = node.text_or("missing", ""),
              .stops = node.flag("stops"),
              .summons = node.flag("summons"),
              .individual = node.flag("individual"),
              .source = node.text_or("source", ""),
              .evidence = read_evidence_of_source(node, node.text_or("source", "")),
              .verified = node.flag("verified"),
              .parameters = node.texts("parameters"),
              .uses = node.texts("uses"),
              .advice = read_advices(node),
              .sql = std::string(trim(sql_of(file)))};
  node.done();
  if (clock.sql.ends_with(';')) clock.sql.pop_back();
  return clock;
}

std::vector<Clock> all_clocks(const DataFiles& data) {
  std::vector<Clock> clocks;
  for (const DataFile* file : data.in(clocks_folder))
    if (is_clock(*file)) clocks.push_back(read_clock(*file));
  return clocks;
}

Clock clock_named(const DataFiles& data, std::string_view key) {
  std::vector<std::string> known;
  for (const DataFile* file : data.in(clocks_folder)) {
    if (!is_clock(*file)) continue;
    if (stem_of(*file) == key) return read_clock(*file);
    known.push_back(stem_of(*file));
  }
  const auto near = nearest(key, known);
  throw Error(Fault::usage, "non c'è un termine \"" + std::string(key) + "\"",
              near ? "forse \"" + *near + "\"" : "i termini sono " + join(known, ", "));
}

const ClockTexts::State& ClockTexts::state(std::string_view key) const {
  const auto at = std::ranges::find(states, key, &State::key);
  if (at != states.end()) return *at;
  throw Error(Fault::input, "schemas/clocks/states.toml: manca lo stato \"" + std::string(key) + "\"");
}

ClockTexts read_clock_texts(const DataFiles& data) {
  const DataFile* file = data.find(clocks_folder, texts_name);
  if (!file) throw Error(Fault::bug, "manca il file di dati schemas/clocks/states.toml");
  const Node root = Node::parse(*file);
  ClockTexts texts;
  for (const Node& node : root.tables("state")) texts.states.push_back(read_state(node));
  root.done();
  return texts;
}

}  // namespace povnet
