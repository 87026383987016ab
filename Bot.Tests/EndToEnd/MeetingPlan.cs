namespace Bot.Tests.EndToEnd;

/// <summary>A meeting of the UT DEL in Campinas, in eight weeks, as an organiser plans it in Spanish.</summary>
internal static class MeetingPlan
{
    /// <summary>Answers everything that has to be answered and publishes it, without waiting for what comes of it.</summary>
    public static async Task Plans(this PrivateChat organiser)
    {
        _ = await organiser.BeginsToPlan();
        _ = await organiser.Says("dentro de 8 semanas a las 10", "Lugar.");
        _ = await organiser.Taps("Saltar", "Nombre.");
        await organiser.Publishes();
    }

    /// <returns>The question for the date.</returns>
    public static async Task<Bot.Playground.Model.ChatMessage> BeginsToPlan(this PrivateChat organiser)
    {
        _ = await organiser.Says("/reuniones", "[Planear una reunión]");
        _ = await organiser.Taps("Planear una reunión", "Tipo.");
        _ = await organiser.Taps("Reunión de la UT DEL", "Ciudad.");
        return await organiser.Says("campinas", "Fecha.");
    }

    /// <summary>From the question for the name on.</summary>
    public static async Task Publishes(this PrivateChat organiser)
    {
        _ = await organiser.Taps("Saltar", "Observaciones.");
        _ = await organiser.Taps("Saltar", "[Ver cómo queda]");
        _ = await organiser.Taps("Ver cómo queda", "[Publicar y avisar]");
        organiser.Tap("Publicar y avisar");
    }
}
