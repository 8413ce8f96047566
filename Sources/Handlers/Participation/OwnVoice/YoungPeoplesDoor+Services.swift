import Workbook

extension YoungPeoplesDoor {
  /// The door of a running service.
  package init(_ services: Services) {
    self.init(
      opening: { try await services.opening(slip: $0) },
      nearby: { try await services.nearby() },
      say: { try await services.say($0, slip: $1) },
      doWithoutCode: { try await services.doWithoutCode($0) },
      follow: { try await services.followed($0) },
      reply: { _ = try await services.reply($0, words: $1, with: $2) },
      words: services.content.youngPeople,
      asks: services.content.lists.items(of: .asks).map(\.id))
  }
}
