using System.Text;

namespace Bot.Public.Pages;

/// <summary>What of the site ships as files of its own.</summary>
internal static class Assets
{
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("Site/" + name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
