namespace Bot.Messages;

/// <summary>
/// What a button leads to: the code under which a feature registered its handler, and what it is told. Whoever puts the button and whoever
/// answers it share the door, so that neither can mistake the other's arguments.
/// </summary>
/// <param name="Code">1 to 12 characters, letters, digits and dots; kept for ever, since buttons of old messages carry it.</param>
public abstract record AnyDoor(string Code)
{
    /// <summary>What stands at the end and says nothing is left out.</summary>
    private protected Press With(params ReadOnlySpan<string> arguments) => new(Code, [.. arguments.TrimEnd("")]);

    public sealed override string ToString() => Code;
}

/// <summary>Leads to one thing.</summary>
public sealed record Door(string Code) : AnyDoor(Code)
{
    public Press To() => With();
}

/// <summary>Leads to one thing of many, or to one of its sides.</summary>
public sealed record Door<T1>(string Code, Argument<T1> First) : AnyDoor(Code)
{
    public Press To(T1 first = default!) => With(First.Write(first));

    /// <summary>What a press says; null where it is old or forged.</summary>
    public T? Read<T>(Press press, Func<T1, T> take)
        where T : class => First.Read(press[0]) is { } one ? take(one.Is) : null;
}

/// <inheritdoc cref="Door{T1}"/>
public sealed record Door<T1, T2>(string Code, Argument<T1> First, Argument<T2> Second) : AnyDoor(Code)
{
    public Press To(T1 first = default!, T2 second = default!) => With(First.Write(first), Second.Write(second));

    /// <inheritdoc cref="Door{T1}.Read{T}"/>
    public T? Read<T>(Press press, Func<T1, T2, T> take)
        where T : class =>
        First.Read(press[0]) is { } one && Second.Read(press[1]) is { } two ? take(one.Is, two.Is) : null;
}

/// <inheritdoc cref="Door{T1}"/>
public sealed record Door<T1, T2, T3>(string Code, Argument<T1> First, Argument<T2> Second, Argument<T3> Third) : AnyDoor(Code)
{
    public Press To(T1 first = default!, T2 second = default!, T3 third = default!) =>
        With(First.Write(first), Second.Write(second), Third.Write(third));

    /// <inheritdoc cref="Door{T1}.Read{T}"/>
    public T? Read<T>(Press press, Func<T1, T2, T3, T> take)
        where T : class =>
        First.Read(press[0]) is { } one && Second.Read(press[1]) is { } two && Third.Read(press[2]) is { } three
            ? take(one.Is, two.Is, three.Is)
            : null;
}

/// <inheritdoc cref="Door{T1}"/>
public sealed record Door<T1, T2, T3, T4>(
    string Code, Argument<T1> First, Argument<T2> Second, Argument<T3> Third, Argument<T4> Fourth) : AnyDoor(Code)
{
    public Press To(T1 first = default!, T2 second = default!, T3 third = default!, T4 fourth = default!) =>
        With(First.Write(first), Second.Write(second), Third.Write(third), Fourth.Write(fourth));

    /// <inheritdoc cref="Door{T1}.Read{T}"/>
    public T? Read<T>(Press press, Func<T1, T2, T3, T4, T> take)
        where T : class =>
        First.Read(press[0]) is { } one && Second.Read(press[1]) is { } two && Third.Read(press[2]) is { } three
            && Fourth.Read(press[3]) is { } four
            ? take(one.Is, two.Is, three.Is, four.Is)
            : null;
}

/// <inheritdoc cref="Door{T1}"/>
public sealed record Door<T1, T2, T3, T4, T5>(
    string Code, Argument<T1> First, Argument<T2> Second, Argument<T3> Third, Argument<T4> Fourth, Argument<T5> Fifth) : AnyDoor(Code)
{
    public Press To(T1 first = default!, T2 second = default!, T3 third = default!, T4 fourth = default!, T5 fifth = default!) =>
        With(First.Write(first), Second.Write(second), Third.Write(third), Fourth.Write(fourth), Fifth.Write(fifth));

    /// <inheritdoc cref="Door{T1}.Read{T}"/>
    public T? Read<T>(Press press, Func<T1, T2, T3, T4, T5, T> take)
        where T : class =>
        First.Read(press[0]) is { } one && Second.Read(press[1]) is { } two && Third.Read(press[2]) is { } three
            && Fourth.Read(press[3]) is { } four && Fifth.Read(press[4]) is { } five
            ? take(one.Is, two.Is, three.Is, four.Is, five.Is)
            : null;
}
