import ShikiriModel

// For each change the smallest: the earliest day, the nearest place.
extension RestrictionEngine {
    /// The smallest changes that make a refused move permitted; nil for a move that is allowed as it is, and where the
    /// rulebook doesn't have one of its places.
    package func ways(of question: TransferQuestion) -> PermittedWays? {
        guard let (answer, _) = answer(to: question), answer.verdict != .allowed else { return nil }
        let laterDay = firstDay(for: question, atMost: .allowed)
        let approval = firstDay(for: question, atMost: .approval)
        return PermittedWays(
            approval: approval.flatMap { day in laterDay.map { day < $0 } ?? true ? day : nil }, laterDay: laterDay,
            destinations: nearestDestinations(question))
    }

    /// The first day, not before the question's, on which the move is refused no further than by a measure; nil: never.
    ///
    /// On that day both must agree: the question with everything held fixed that is left by its own day, so that no gap of
    /// a day is taken for a way, and the question asked anew, so that a post that goes on meanwhile counts.
    private func firstDay(for question: TransferQuestion, atMost measure: Measure) -> CalendarDay? {
        // Where no day ends a restriction, a change of the rules may, or a post that ends, or no longer ends on the eve.
        let posts = question.history.flatMap { posting in
            [posting.from.adding(days: 1)] + (posting.until.map { [$0.adding(days: 1), $0.adding(days: 2)] } ?? [])
        }
        let events = states.dropFirst().map(\.day) + posts
        // Behind the last of these days a restriction that still binds on its own end binds for ever: its post goes on.
        let settled = events.max() ?? question.on
        var triesLeft = 2
        var next: CalendarDay? = question.on
        while let day = next, triesLeft > 0 {
            if day > settled { triesLeft -= 1 }
            let anew = question.moved(to: day)
            let held = strictest(question, on: day)
            let renewed = strictest(anew, on: day)
            if held.verdict <= measure, renewed.verdict <= measure { return day }
            // Between two changes of the rules restrictions only end, each on a day that it knows.
            let ends = [held, renewed].filter { $0.verdict > measure }.map { $0.end(above: measure) }
            let free = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
            next = ([free].compactMap { $0 } + events).filter { $0 > day }.min()
        }
        return nil
    }

    /// What binds on a day by the rules of that day, with all last days as the question has them.
    private func strictest(_ question: TransferQuestion, on day: CalendarDay) -> StrictestAnswer {
        guard let origin = index.number(of: question.from), let destination = index.number(of: question.to) else {
            return StrictestAnswer()
        }
        let legs = self.legs(of: question, origin: origin, destination: destination)
        return RuleReading(
            states[stateNumber(on: day)], question: question, destination: destination, index: index
        ).strictest(legs, on: day)
    }

    /// The places of the destination's company that may be joined on the day of the question and that are nearest to it:
    /// by steps from an operation to its department, from a department to the one above or below, and at the top to the
    /// company.
    private func nearestDestinations(_ question: TransferQuestion) -> [Place] {
        guard let destination = index.number(of: question.to) else { return [] }
        let company = index.entries[destination].company
        // The company itself, above its topmost departments, is nil.
        var seen: Set<Place?> = [question.to]
        var ring: [Place?] = [question.to]
        for _ in 0..<Self.mostSteps {
            var next: [Place?] = []
            for place in ring {
                for neighbour in neighbours(of: place, in: company) where seen.insert(neighbour).inserted {
                    next.append(neighbour)
                }
            }
            let allowed = next.compactMap { $0 }.filter { place in
                let move = question.joining(place)
                return strictest(move, on: move.on).verdict == .allowed && detours(of: move).isEmpty
            }
            if !allowed.isEmpty { return allowed.sorted { number($0) < number($1) } }
            ring = next
        }
        return []
    }

    /// How far away another destination may be to be called a change of this one: as far as an operation of a sister
    /// department.
    package static let mostSteps = 4

    private func number(_ place: Place) -> Int { index.number(of: place) ?? .max }

    private func neighbours(of place: Place?, in company: Company) -> [Place?] {
        let organization = rulebook.organization
        switch place {
        case nil: return organization.roots(of: company).map { .department($0) }
        case .operation(let id): return rulebook.operations[id].map { [.department($0.department)] } ?? []
        case .department(let id):
            let above: Place? = organization.departments[id]?.parent.map { .department($0) }
            let below: [Place] =
                rulebook.operations(of: id).map { .operation($0.id) }
                + organization.children(of: id).map { .department($0) }
            return [above] + below
        }
    }
}
