extension SessionInterview {
  /// Everything that can be asked again once it has been answered.
  func changes(_ draft: Draft) -> [Sending.Step] {
    let required = SessionForm.steps(kind, status).flatMap { changes(of: $0, draft) }
    let offered =
      OfferedPart.parts(kind, status).isEmpty
      ? []
      : [
        Sending.Step(title: "Add something else") { try await offer(&$0) }
      ]
    return required + offered
  }

  private func changes(of step: SessionStep, _ draft: Draft) -> [Sending.Step] {
    switch step {
    case .cases(let form):
      let cases = references(draft).enumerated().flatMap { index, reference in
        form.questions.filter { _ in
          draft.string("/cases/\(index)/outcome") == "decided"
        }.map { question in
          let label = schema.property(at: question.at(case: index).place)?.label ?? ""
          return Sending.Step(title: "\(reference): \(label)") {
            try await ask(question, case: index, &$0)
          }
        }
      }
      return cases + [asking(step, "All young people, from the beginning")]
    default:
      return [asking(step, step.title)]
    }
  }

  private func asking(_ step: SessionStep, _ title: String) -> Sending.Step {
    Sending.Step(title: title) { try await ask(step, &$0) }
  }
}

extension SessionStep {
  fileprivate var title: String {
    switch self {
    case .who: "Who it was with"
    case .field(let title, _): title
    case .times: "Start and end"
    case .next: "Next session"
    case .newDate: "New date"
    case .cases: "Young people"
    case .aboutWhom: "About whom, the decision and why"
    case .chosenCase: "The case looked at in depth"
    }
  }
}
