extension StaffPages {
  /// For somebody whom the organisation vouches for and whom we do not know yet.
  func link(_ problems: [Problem], token: String) -> String {
    let field = Field(
      id: "code", label: "Invitation code",
      hint: "As it was printed or handed to you. You need it this once.", kind: .code)
    return page(
      "link", title: "We do not know this account yet", problems: problems,
      ["token": .text(token), "fields": [field].pageText(problems)])
  }
}
