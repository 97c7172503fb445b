#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

enum class ClockKind { hard, soft, info };

std::string_view name_of(ClockKind kind);  ///< "hard": stable

/// What to do, and what follows if nobody does.
struct ClockAdvice {
  std::string todo;
  std::string consequence;
};

/// One kind of term (schemas/clocks/NAME.sql): a query for what runs, and the rule that says by when. The
/// query gives `record` (a code) and `start` or `due`, and may give `care_case`, `person` and `staff` (ids),
/// `exempt` and `held` (0 or 1), `missing` (what keeps it from being said) and `reference_day`.
struct Clock {
  std::string key;  ///< the stem of its file; never changes
  std::string path;
  bool replaced = false;
  std::string label;
  std::string area;
  std::vector<std::string> rules;  ///< of the requirements pages: "D1", "ADI-02"
  ClockKind kind = ClockKind::soft;
  std::string length;    ///< id of the parameter that says how long; empty: the query gives `due`
  std::string soon;      ///< id of the parameter that says how long before it is near
  std::string cut_off;   ///< id of the parameter with the day of the month that still counts for its payment
  std::string missing;   ///< what to look for where the start is not known
  bool stops = false;    ///< justified reasons move it
  bool summons = false;  ///< it is kept by summoning people
  bool individual = false;  ///< of one person: what stops or summons another member does not count
  std::string source;       ///< of the rule of law; empty where the office decides
  std::string evidence;
  bool verified = false;
  std::vector<std::string> parameters;  ///< further ones that the query rests on
  std::vector<std::string> uses;        ///< datasets that the query reads as if they were tables
  std::map<std::string, ClockAdvice, std::less<>>
      advice;  ///< by state, where it says more than all clocks do
  std::string sql;

  /// Every parameter that it rests on.
  std::vector<std::string> rests_on() const;
};

Clock read_clock(const DataFile& file);
std::vector<Clock> all_clocks(const DataFiles& data);

/// Fault::usage with the nearest name for one that does not exist.
Clock clock_named(const DataFiles& data, std::string_view key);

/// What is said of every clock alike (schemas/clocks/states.toml).
struct ClockTexts {
  struct State {
    std::string key;
    std::string label;
    ClockAdvice advice;
    bool quiet = false;            ///< listed only when asked for
    bool quiet_until_due = false;  ///< the same, while its day has not passed
    bool asks_nothing() const { return quiet || quiet_until_due; }
  };
  std::vector<State> states;  ///< worst first

  const State& state(std::string_view key) const;  ///< Fault::input when not described
};

ClockTexts read_clock_texts(const DataFiles& data);

}  // namespace povnet
