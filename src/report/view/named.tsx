/** A name with another one small beside it, where that is another: the id that the manifest says. */
export const Named = ({ name, beside }: { name: string; beside: string }) => (
  <>
    <bdi>{name}</bdi>
    {beside && beside !== name && (
      <>
        {' '}
        <small class="beside">
          <bdi>{beside}</bdi>
        </small>
      </>
    )}
  </>
)
