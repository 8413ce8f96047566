extension StaffPages {
  struct Claim: Sendable {
    var username: String?
    var name: String?
    var agency: String?
    var problems: [Problem] = []
  }

  func claim(_ entry: Claim, token: String) -> String {
    let fields =
      [
        Field(
          id: "code", label: "Invitation code",
          hint: "As it was printed or handed to you. Small letters and spaces do not matter.",
          kind: .code),
        Field(
          id: "username", label: "User name",
          hint: "Choose one: letters, digits, full stops and hyphens.", kind: .name,
          autocomplete: "username", value: entry.username),
      ] + NewPassword.fields
    let first = [
      Field(id: "name", label: "Your name", autocomplete: "name", value: entry.name),
      Field(
        id: "agency", label: "Who employs you", hint: "It becomes the organisation's name here.",
        autocomplete: "organization", value: entry.agency),
    ]
    let isFirst =
      entry.name != nil || entry.agency != nil
      || entry.problems.contains { $0.field == "name" || $0.field == "agency" }
    return page(
      "claim", title: "Begin here", problems: entry.problems,
      [
        "token": .text(token), "fields": fields.pageText(entry.problems),
        "first": first.pageText(entry.problems), "isFirst": .flag(isFirst),
      ])
  }
}
