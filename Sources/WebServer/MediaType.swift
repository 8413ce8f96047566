/// `Content-Type` as far as we ask.
enum MediaType {
  /// `application/json` or `application/json-rpc`, in UTF-8 when a charset is named.
  static func isJSON(_ header: String?) -> Bool {
    guard let header else { return false }
    if header == "application/json" { return true }
    let parts = header.lowercased().split(separator: ";", omittingEmptySubsequences: false)
      .map { part in String(part.filter { !$0.isWhitespace }) }
    guard let type = parts.first, ["application/json", "application/json-rpc"].contains(type)
    else { return false }
    return parts.dropFirst().allSatisfy { parameter in
      !parameter.hasPrefix("charset=")
        || ["charset=utf-8", "charset=\"utf-8\"", "charset=utf8"].contains(parameter)
    }
  }
}
