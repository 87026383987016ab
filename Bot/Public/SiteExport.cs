using Bot.Storage;

namespace Bot.Public;

/// <summary>
/// The whole site as plain files, byte for byte as it is served, so that any file server can show it when this one is gone.
/// </summary>
internal static class SiteExport
{
    private const string PageName = "index.html";

    /// <summary>Holds the paths of the last export, so that nothing else in the folder is ever deleted.</summary>
    private const string ListName = ".exported";

    /// <summary>
    /// Writes what is not there, or is there with other bytes, and deletes what the last export wrote and the site does not have any more.
    /// </summary>
    /// <returns>How many files the site has, and how many of them were written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static (int Files, int Written) Write(Edition edition, FileFolder files, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        var (site, kept, written) = (new PublicSite(new Photos(files)), new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var path in PublicSite.PathsOf(edition))
        {
            if (site.Find(edition, path) is { Status: StatusCodes.Status200OK } file)
            {
                _ = kept.Add(path);
                written += Put(PlaceOf(folder, path), file.Content.Span) ? 1 : 0;
            }
        }

        var list = Path.Combine(folder, ListName);
        foreach (var path in File.Exists(list) ? File.ReadAllLines(list).Where(path => !kept.Contains(path)) : [])
        {
            File.Delete(PlaceOf(folder, path));
        }

        File.WriteAllLines(list, kept);
        return (kept.Count, written);
    }

    private static string PlaceOf(string folder, string path) =>
        Path.Combine(folder, (path.EndsWith('/') ? path + PageName : path).TrimStart('/'));

    private static bool Put(string place, ReadOnlySpan<byte> content)
    {
        if (File.Exists(place) && File.ReadAllBytes(place).AsSpan().SequenceEqual(content))
        {
            return false;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, content);
        return true;
    }
}
