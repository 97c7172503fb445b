#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "schema/dataset.h"
#include "schema/flow.h"

using namespace povnet;

namespace {

DataFiles built_in() { return DataFiles::load({}); }

const FlowAttribute* attribute_of(const FlowElement& element, std::string_view name) {
  const auto at = std::ranges::find(element.attributes, name, &FlowAttribute::name);
  if (at != element.attributes.end()) return &*at;
  for (const FlowElement& inner : element.inner)
    if (const FlowAttribute* found = attribute_of(inner, name)) return found;
  return nullptr;
}

/// The forms of a tax code with letters in place of some of its seven digits.
std::vector<std::string> forms_of(const std::string& code) {
  constexpr std::string_view letters = "LMNPQRSTUV";
  std::vector<std::string> forms{code};
  for (const std::size_t at : {6U, 7U, 9U, 10U, 12U, 13U, 14U})
    for (std::size_t i = forms.size(); i-- > 0;) {
      std::string form = forms[i];
      form[at] = letters[static_cast<std::size_t>(form[at] - '0')];
      forms.push_back(std::move(form));
    }
  return forms;
}

}  // namespace

TEST_CASE("S-011 of the 128 forms of a tax code the schema of INPS takes eight") {
  const Flow flow = flow_named(built_in(), "siuss", make_day(2026, 10, 31));
  const FlowAttribute* attribute = attribute_of(flow.root, "CodiceFiscale");
  REQUIRE(attribute != nullptr);
  const std::vector<std::string> forms = forms_of("PRVNNA80A41F119K");
  CHECK(forms.size() == 128);
  CHECK(std::ranges::count_if(forms, [&](const std::string& form) {
          return std::regex_match(form, *attribute->pattern);
        }) == 8);
}

TEST_CASE("every shipped flow reads a dataset that there is, and holds on some day") {
  const DataFiles data = built_in();
  CHECK_FALSE(all_flows(data).empty());
  for (const Flow& flow : all_flows(data)) {
    CAPTURE(flow.path);
    CHECK_FALSE(dataset_named(data, flow.dataset).columns.empty());
    CHECK(flow_named(data, flow.name, flow.valid_from.value_or(make_day(2026, 1, 1))).version ==
          flow.version);
  }
}

TEST_CASE("a flow that is not understood says where") {
  const auto fault_of = [](std::string_view text) {
    try {
      read_flow({.path = "templates/flows/x.toml", .text = text});
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  const std::string head =
      "flow = \"x\"\nversion = \"1\"\ntitle = \"X\"\nrows = \"righe\"\ndataset = \"comuni\"\n";
  CHECK(fault_of(head) == "templates/flows/x.toml:1:1: mancano gli [[element]]");
  CHECK(fault_of(head + "[[element]]\nname = \"A\"\n[[element.attribute]]\nname = \"b\"\n") ==
        "templates/flows/x.toml:8:1: l'attributo \"b\" ha una colonna o un valore fisso");
  CHECK(fault_of(head + "[[element]]\nname = \"A\"\n[[element]]\nname = \"B\"\ninside = \"C\"\n") ==
        "templates/flows/x.toml:8:1: l'elemento \"B\" non sta in un elemento scritto prima");
}
