import Foundation
import Testing

@testable import Statistics

/// What independent packages make of several hundred seeded cases; see `reference/make_reference.py`.
struct Reference: Decodable {
  struct Correlation: Decodable {
    let x, y, ranks: [Double]
    let rho, r: Double?
    let interval: [Double]?
  }
  struct Sample: Decodable {
    let values: [Double]
    let mean, median: Double
    let shares, quantiles: [Double]
  }
  struct Share: Decodable {
    let count, n: Int
    let interval: [Double]
  }
  struct Within: Decodable {
    struct Cluster: Decodable { let x, y: [Double] }
    let name: String
    let clusters: [Cluster]
    let r, slope, pooled: Double
    let degreesOfFreedom: Int
  }
  struct Ratings: Decodable {
    let first, second: [Int]
    let kappa: Double?
    let exact, adjacent: Double
  }
  struct Cluster: Decodable {
    let first, second: [Double]
  }
  struct GroupDifference: Decodable {
    let clusters: [Cluster]
    let seed: UInt64
    let resamples, leftOut: Int
    let meanDifference, medianDifference: Double
    let interval: [Double]
  }
  struct ScipyBootstrap: Decodable {
    let clusters: [Cluster]
    let interval: [Double]
  }
  struct Limits: Decodable {
    let values, limits: [Double]
  }

  let madeWith: [String: String]
  let correlations: [Correlation]
  let distributions: [Sample]
  let proportions: [Share]
  let repeatedMeasures: [Within]
  let agreements: [Ratings]
  let groupDifferences: [GroupDifference]
  let scipyBootstraps: [ScipyBootstrap]
  let controlCharts: [Limits]

  static func load() throws -> Reference {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let file = here.appending(path: "reference/reference.json")
    return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
  }
}

/// Equal to 1e-9 of the larger, or of 1: what two orders of adding up may differ by, and no more.
func agree(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool {
  abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}

func agree(_ a: Double?, _ b: Double?) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return agree(a, b)
}

func agree(_ interval: Interval?, _ ends: [Double]?) -> Bool {
  guard let interval, let ends, ends.count == 2 else { return interval == nil && ends == nil }
  return agree(interval.low, ends[0]) && agree(interval.high, ends[1])
}

extension Array<Pair> {
  init(_ x: [Double], _ y: [Double]) {
    precondition(x.count == y.count)
    self = zip(x, y).map { Pair($0, $1) }
  }
}
