#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "package/xml.h"
#include "sheet/clean_text.h"
#include "sheet/xml.h"

using namespace povnet;

TEST_CASE("whatever a value holds, the file is well-formed and gives it back") {
  CHECK(rc::check([](const std::string& any) {
    const std::string value = one_line("a" + any + "<&>\"'à");
    const Element root{.name = "Flusso",
                       .attributes = {{"xmlns", "http://example.org"}},
                       .inner = {{.name = "Ente", .attributes = {{"Nome", value}}}}};
    std::string read;
    XmlHandlers handlers;
    handlers.start = [&read](std::string_view name, const XmlAttributes& attributes) {
      if (name == "Ente") read = attributes.get("Nome");
    };
    XmlParser parser("flusso.xml", std::move(handlers));
    parser.feed(xml_text(root));
    parser.finish();
    RC_ASSERT(read == value);
  }));
}
