#pragma once

#include <string>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// The texts and parameter names of one group of legal terms (schemas/terms/*.toml).
struct TermTexts {
  struct Clock {
    std::string key;
    std::string label;
    std::string days;  ///< id of the parameter that holds the length
  };
  struct State {
    std::string key;
    std::string label;
    std::string todo;         ///< what to do
    std::string consequence;  ///< what follows if nobody does
    bool quiet = false;       ///< listed only when asked for
  };
  std::string group;
  std::string label;
  std::string soon;  ///< id of the parameter: how many days before the term it is near
  std::vector<std::string>
      cpi_outcomes;  ///< codes of assessment_outcome after which the job centre keeps the contacts
  std::vector<Clock> clocks;
  std::vector<State> states;  ///< worst first

  const Clock& clock(std::string_view key) const;         ///< Fault::bug when not described
  std::size_t rank_of_state(std::string_view key) const;  ///< index in `states`, Fault::bug likewise
};

/// `group` like "adi"; Fault::input with place when the file is wrong.
TermTexts load_term_texts(const DataFiles& data, std::string_view group);

}  // namespace povnet
