/** What a form carries along unseen. Nothing here is to be trusted: it comes back from a browser. */
export function HiddenFields({ fields }: { fields: Readonly<Record<string, string | null | undefined>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === null || value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
