#include "package/xml_scan.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t nowhere = std::string_view::npos;

std::string_view local_part(std::string_view name) {
  const auto colon = name.find(':');
  return colon == nowhere ? name : name.substr(colon + 1);
}

/// Past the '>' of the tag that begins at `at`; one inside quotes does not end it.
std::size_t past_tag(std::string_view text, std::size_t at) {
  char quote = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0)
      quote = c == quote ? '\0' : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (c == '>')
      return at + 1;
  }
  return text.size();
}

std::size_t past(std::string_view text, std::string_view end, std::size_t at) {
  const std::size_t found = text.find(end, at);
  return found == nowhere ? text.size() : found + end.size();
}

void append_entity(std::string& text, std::string_view entity) {
  if (entity == "lt") text += '<';
  if (entity == "gt") text += '>';
  if (entity == "amp") text += '&';
  if (entity == "quot") text += '"';
  if (entity == "apos") text += '\'';
  if (!entity.starts_with('#')) return;
  const bool hex = entity.size() > 1 && entity[1] == 'x';
  entity.remove_prefix(hex ? 2 : 1);
  std::uint32_t point = 0;
  if (std::from_chars(entity.data(), entity.data() + entity.size(), point, hex ? 16 : 10).ec == std::errc{})
    append_utf8(text, point);
}

}  // namespace

std::string_view XmlToken::name() const { return local_part(tag); }

std::string_view XmlToken::prefix() const { return tag.substr(0, tag.size() - name().size()); }

std::optional<std::string_view> XmlToken::attribute(std::string_view local) const {
  std::size_t at = raw.find(tag) + tag.size();
  while (opens()) {
    at = raw.find_first_not_of(blanks, at);
    const std::size_t equals = raw.find('=', at);
    if (at == nowhere || equals == nowhere) return std::nullopt;
    const std::string_view written = raw.substr(at, raw.find_first_of(" \t\r\n=", at) - at);
    const std::size_t open = raw.find_first_of("\"'", equals);
    const std::size_t close = open == nowhere ? nowhere : raw.find(raw[open], open + 1);
    if (close == nowhere) return std::nullopt;
    if (local_part(written) == local && !written.starts_with("xmlns"))
      return raw.substr(open + 1, close - open - 1);
    at = close + 1;
  }
  return std::nullopt;
}

bool XmlScan::next(XmlToken& token) {
  while (at_ < text_.size()) {
    const std::size_t from = at_;
    if (text_[from] != '<') {
      at_ = std::min(text_.find('<', from), text_.size());
      token = {.kind = XmlToken::Kind::text, .raw = text_.substr(from, at_ - from)};
      return true;
    }
    const std::string_view rest = text_.substr(from);
    if (rest.starts_with("<![CDATA[")) {
      at_ = past(text_, "]]>", from);
      token = {.kind = XmlToken::Kind::text, .raw = text_.substr(from, at_ - from)};
      return true;
    }
    if (rest.starts_with("<!--") || rest.starts_with("<?")) {
      at_ = past(text_, rest.starts_with("<?") ? "?>" : "-->", from);
      continue;
    }
    at_ = past_tag(text_, from);
    token.raw = text_.substr(from, at_ - from);
    const bool ends = rest.starts_with("</");
    const std::size_t begin = ends ? 2 : 1;
    token.tag = token.raw.substr(begin, token.raw.find_first_of(" \t\r\n/>", begin) - begin);
    token.kind = ends                        ? XmlToken::Kind::end
                 : token.raw.ends_with("/>") ? XmlToken::Kind::empty
                                             : XmlToken::Kind::start;
    return true;
  }
  return false;
}

std::string unescape_xml(std::string_view raw) {
  constexpr std::string_view cdata = "<![CDATA[";
  if (raw.starts_with(cdata))
    return std::string(raw.substr(
        cdata.size(), raw.size() - cdata.size() - std::min<std::size_t>(3, raw.size() - cdata.size())));
  std::string text;
  for (std::size_t at = 0; at < raw.size(); ++at) {
    const std::size_t end = raw[at] == '&' ? raw.find(';', at) : nowhere;
    if (end == nowhere) {
      text += raw[at];
      continue;
    }
    append_entity(text, raw.substr(at + 1, end - at - 1));
    at = end;
  }
  return text;
}

std::string escape_xml(std::string_view text) {
  std::string raw;
  raw.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\r')
      raw += text.substr(at + 1).starts_with('\n') ? "" : "\n";
    else if (c == '&')
      raw += "&amp;";
    else if (c == '<')
      raw += "&lt;";
    else if (c == '>')
      raw += "&gt;";
    else if (c == '"')
      raw += "&quot;";
    else if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n')
      raw += "\xEF\xBF\xBD";
    else
      raw += c;
  }
  return raw;
}

void Splices::replace(std::string_view old, std::string with) {
  if (old == with) return;
  splices_.push_back({static_cast<std::size_t>(old.data() - text_.data()), old.size(), std::move(with)});
}

std::string Splices::text() const {
  std::vector<Splice> ordered = splices_;
  std::ranges::stable_sort(ordered, {}, &Splice::at);
  std::string changed;
  std::size_t from = 0;
  for (const Splice& splice : ordered) {
    changed.append(text_.substr(from, splice.at - from));
    changed += splice.with;
    from = splice.at + splice.size;
  }
  return changed.append(text_.substr(from));
}

std::string with_attribute(std::string_view tag, std::string_view name,
                           const std::optional<std::string>& value) {
  XmlToken token;
  if (!XmlScan(tag).next(token)) return std::string(tag);
  const auto written = token.attribute(name);
  if (!written && !value) return std::string(tag);
  std::string changed(tag);
  if (!written) {
    changed.insert(token.tag.size() + 1, " " + std::string(name) + "=\"" + *value + "\"");
    return changed;
  }
  const std::size_t at = static_cast<std::size_t>(written->data() - tag.data());
  if (value) return changed.replace(at, written->size(), *value);
  const std::size_t from = changed.find_last_of(blanks, at);
  return changed.erase(from, at + written->size() + 1 - from);
}

}  // namespace povnet
