#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// What is said of one act on a case or a PUC, and what the office decides about it (schemas/acts). Texts may
/// hold {case}, {where} and the other marks that the act fills.
struct ActTexts {
  struct Condition {
    std::string key;
    std::string fails;    ///< what is wrong
    std::string satisfy;  ///< what would make it right
    bool refuses = true;  ///< else the act is done, and this is said
  };
  struct Next {
    std::string text;
    std::string when;  ///< a tag that the act may carry; empty: always
  };
  std::string act;
  std::string label;
  std::string done;
  std::vector<Condition> conditions = {};                           ///< those of its `common` file included
  std::vector<Next> next = {};                                      ///< what to do after it
  std::map<std::string, std::string, std::less<>> parameters = {};  ///< ids, by what the act asks
  std::map<std::string, std::vector<std::string>, std::less<>> lists = {};  ///< codes

  const Condition& condition(std::string_view key) const;            ///< Fault::input where it has no words
  const std::string& parameter(std::string_view key) const;          ///< the same
  const std::vector<std::string>& list(std::string_view key) const;  ///< the same
  bool lists_code(std::string_view key, std::string_view code) const;
};

ActTexts load_act_texts(const DataFiles& data, std::string_view act);

/// `text` with every {mark} replaced.
std::string filled(std::string text, const std::map<std::string, std::string>& marks);

}  // namespace povnet
