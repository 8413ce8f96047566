import WorkbookProtocol

extension StaffPages {
  func device(name: String, problems: [Problem], token: String, signOut: String) -> String {
    let field = Field(
      id: "userCode", label: "Code that the command line shows",
      hint: "Small letters and hyphens do not matter.", kind: .code)
    return page(
      "device", title: "Let a command line in", problems: problems, signOut: signOut,
      ["token": .text(token), "name": .text(name), "fields": [field].pageText(problems)])
  }

  func decided(_ decided: AuthApproveDevice.Result, signOut: String) -> String {
    page(
      "decided", title: decided.approved ? "It is let in" : "It was refused", signOut: signOut,
      ["label": .text(decided.label), "approved": .flag(decided.approved)])
  }
}
